/** What every part of the window works with. */
package org.meridian.ui.basis;
