package org.meridian.ui.presenter;

/**
 * What menus, keys and buttons set going.
 *
 * @param first presents from the first step
 * @param here presents from the chosen step
 * @param check checks the open story before a talk
 */
public record PresentActions(Runnable first, Runnable here, Runnable check) {

  /** Where nothing is presented. */
  public static final PresentActions NONE = new PresentActions(() -> {}, () -> {}, () -> {});
}
