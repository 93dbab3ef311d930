/** What the window knows: the open dataset, the scenario, its result, and the selection. */
package org.meridian.ui.state;
