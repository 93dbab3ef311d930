/** A planted copy of the layer {@code view}, with violations in it. */
package org.meridian.planted.view;
