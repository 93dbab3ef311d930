/** The words and numbers in figures, in both languages. */
package org.meridian.render.words;
