#!/bin/sh
# Waits at most five minutes for Temporal and makes the namespace that api and worker use; safe to run again.
set -eu
attempts=0
until temporal operator cluster health >/dev/null 2>&1; do
  attempts=$((attempts + 1))
  if [ "$attempts" -ge 300 ]; then
    temporal operator cluster health
    exit 1
  fi
  sleep 1
done
temporal operator namespace describe --namespace default >/dev/null 2>&1 || temporal operator namespace create --namespace default --retention 720h
