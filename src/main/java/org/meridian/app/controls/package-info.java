/** Makes the controls of all views in the window: one line a view. */
package org.meridian.app.controls;
