"""Pages: pure layout, then paint; QtCore, QtGui and QtSvg only, and no display needed."""
