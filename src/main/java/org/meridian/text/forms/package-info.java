/** Patterns of texts and how they are filled in. */
package org.meridian.text.forms;
