package org.meridian.planted.ui.misnamed;

import javafx.concurrent.Worker;

/** Planted: holds a task of the toolkit outside the one package that may. */
record ThreadHolder(Worker<String> worker) {}
