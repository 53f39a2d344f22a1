#ifndef CARNET_CMAIL_SHARED_H
#define CARNET_CMAIL_SHARED_H

/// Starts GMime, once.
void carnet_mail_start(void);

#endif
