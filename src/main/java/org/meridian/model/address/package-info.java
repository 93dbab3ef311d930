/** What a selection, a trace, a note, a mark or an argument points at, typed and as text. */
package org.meridian.model.address;
