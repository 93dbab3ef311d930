/** Presenting, wired to the machine: its screens, its clock, its datasets. */
package org.meridian.app.desktop.stage;
