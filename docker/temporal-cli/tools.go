//go:build tools

// Package tools keeps the Temporal CLI among this module's requirements, so that go.sum covers all that the build reads.
package tools

import _ "github.com/temporalio/cli/cmd/temporal"
