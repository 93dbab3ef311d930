package org.meridian.ui.presenter;

/**
 * What menus, keys and buttons set going.
 *
 * @param first presents from the first step
 * @param here presents from the chosen step
 */
public record PresentActions(Runnable first, Runnable here) {

  /** Where nothing is presented. */
  public static final PresentActions NONE = new PresentActions(() -> {}, () -> {});
}
