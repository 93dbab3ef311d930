/** Where datasets lie: those that ship, the user's folder, recent places. */
package org.meridian.io.dataset.places;
