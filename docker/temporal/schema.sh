#!/bin/sh
# Makes or updates Temporal's two databases; safe to run again.
set -eu
for database in temporal temporal_visibility; do
  folder=/etc/temporal/schema/postgresql/v12/$([ "$database" = temporal ] && echo temporal || echo visibility)/versioned
  temporal-sql-tool --database "$database" create-database || true
  temporal-sql-tool --database "$database" setup-schema -v 0.0 || true
  temporal-sql-tool --database "$database" update-schema -d "$folder"
done
