/** A planted copy of the layer {@code ui}, with violations in it. */
package org.meridian.planted.ui;
