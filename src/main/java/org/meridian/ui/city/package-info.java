/** One city: its rank, its scores, and the raw values behind them. */
package org.meridian.ui.city;
