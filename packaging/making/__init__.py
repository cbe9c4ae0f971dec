"""Making the installers of Gradus; `packaging/build.py` is the way in."""
