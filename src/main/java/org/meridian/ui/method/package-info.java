/**
 * The method, laid open: every stage from the raw value to the rank, what the ranking depends on,
 * how sure it is, and what it would take to change it.
 */
package org.meridian.ui.method;
