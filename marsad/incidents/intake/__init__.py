"""Other people's files: their bytes read as a table, their columns recognised, their words put in Marsad's own form."""
