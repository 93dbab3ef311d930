/**
 * What the user chose, and what followed: complete, immutable, comparable. A scenario is the undo
 * step, the saved file, the command-line input and the provenance of every export.
 */
package org.meridian.scenario;
