/** What the program itself keeps between runs: scenarios and the window's settings. */
package org.meridian.io.scenario;
