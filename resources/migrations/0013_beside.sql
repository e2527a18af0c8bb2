-- A document without a hash was read beside others only, and nothing was decided about it. Until now such rows had a
-- hash too; those that led to nothing are looked at again when the shop lists them the next time.
UPDATE document SET hash = '' WHERE kind IN ('order', 'invoice')
AND NOT EXISTS (SELECT 1 FROM queue WHERE queue.kind = document.kind AND queue.entity_id = document.entity_id)
AND NOT EXISTS (SELECT 1 FROM ledger WHERE ledger.magento_key = document.kind || ':' || document.entity_id)
;
