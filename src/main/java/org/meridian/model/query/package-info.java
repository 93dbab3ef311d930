/** Conditions on cities, joined by and, or, not. */
package org.meridian.model.query;
