/** Readers of what a package says beside its values: groups, notes, published rankings. */
package org.meridian.io.dataset.annotation;
