"""The library: finding, comparing, marking, adding and importing entries, planning from them."""
