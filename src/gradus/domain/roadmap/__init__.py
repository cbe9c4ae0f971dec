"""The road: phases, areas and topics, read from roadmap.yaml, and how far someone is on it."""
