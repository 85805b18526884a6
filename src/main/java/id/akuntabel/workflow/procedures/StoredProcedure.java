package id.akuntabel.workflow.procedures;

import id.akuntabel.workflow.Procedure;

/// A procedure as stored.
///
/// @param definition       without its BPMN, which the engine has
/// @param engineDefinition id of its version of the process in the engine, and its key here
public record StoredProcedure(String engineDefinition, Procedure definition) {}
