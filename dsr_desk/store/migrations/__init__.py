"""Small steps from one schema to the next. `upgrade.py` runs them; none is ever changed after a release."""
