/**
 * The sheet that figures of text are drawn on: title, scenario line and sources around a table. The
 * lowest package of figures.
 */
package org.meridian.render.figure.sheet;
