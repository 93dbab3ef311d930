/** Tabs of views, their segments, and what stands for a view in the window. */
package org.meridian.ui.tabs;
