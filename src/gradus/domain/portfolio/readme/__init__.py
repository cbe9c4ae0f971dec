"""A README as marked sections among foreign bytes: generated, kept in place, imported, compared."""
