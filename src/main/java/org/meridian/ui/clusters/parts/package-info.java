/** Pieces that the bench of clusters is built of. */
package org.meridian.ui.clusters.parts;
