/** The window: how things are shown and changed, one folder a feature. */
package org.meridian.ui;
