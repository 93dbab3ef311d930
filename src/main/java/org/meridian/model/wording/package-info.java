/** Texts in the two languages, and names of countries. */
package org.meridian.model.wording;
