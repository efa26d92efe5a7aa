"""From mentions to actors, speakers and meetings, within a document and across all of them."""
