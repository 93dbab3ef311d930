/** Sizes of figures on paper and slides. */
package org.meridian.render.figure.paper;
