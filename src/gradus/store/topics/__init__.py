"""Topics of the road with what belongs to them: their cards, resources, projects and notes."""
