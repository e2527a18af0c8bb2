-- What the overview asks again and again: what was changed or voided in Xero after it was posted.
CREATE INDEX log_changed_in_xero ON log (id) WHERE newest = 1 AND code IN ('CHANGED_IN_XERO', 'VOIDED_IN_XERO')
;
