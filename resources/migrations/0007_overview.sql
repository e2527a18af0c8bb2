-- What the overview asks again and again: what was posted since a moment, what ended in a refusal, and what changed in
-- Magento after it was posted. Each is answered by its index alone.
CREATE INDEX ledger_posted ON ledger (posted_at)
;
CREATE INDEX log_refused ON log (at, code) WHERE newest = 1 AND status = 2
;
CREATE INDEX log_changed ON log (id) WHERE newest = 1 AND code = 'CHANGED_AFTER_POSTING'
;
