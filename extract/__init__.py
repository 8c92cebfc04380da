"""The reader: any news article in, checked facts out, each with its evidence and a confidence."""
