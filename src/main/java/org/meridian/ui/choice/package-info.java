/** Controls for choosing a method of scoring together with its parameters. */
package org.meridian.ui.choice;
