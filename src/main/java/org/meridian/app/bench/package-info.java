/** Benchmarks that the program runs on itself: speed, spread, allocation, and a baseline beside. */
package org.meridian.app.bench;
