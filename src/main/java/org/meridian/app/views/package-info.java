/**
 * Pictures of the whole window without a display, for machines that have none and for the README.
 */
package org.meridian.app.views;
