"""When the road is finished."""
