/** Writes figures to files: PNG in stripes, SVG, PDF with embedded type. */
package org.meridian.render.figure.file;
