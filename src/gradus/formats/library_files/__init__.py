"""Files of library entries: YAML as the catalogue is written, CSV as a spreadsheet writes it."""
