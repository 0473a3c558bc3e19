# SPDX-FileCopyrightText: 2026 The Declic developers
# SPDX-License-Identifier: GPL-3.0-or-later

# core/, simulator/, serverhost and the handlers that the core composes
set(CORE_SOURCES
    core/changefeed.cpp core/changefeed.h
    core/configcheck.cpp core/configcheck.h
    core/deliverycontrol.cpp core/deliverycontrol.h
    core/endpointlimits.h
    core/exchangerecord.cpp core/exchangerecord.h
    core/exposure.cpp core/exposure.h
    core/queuesettings.cpp core/queuesettings.h
    core/firing.cpp core/firing.h
    core/liveconnector.cpp core/liveconnector.h
    core/livelog.cpp core/livelog.h
    core/runningserver.cpp core/runningserver.h
    core/selftestpath.cpp core/selftestpath.h
    core/servercore.cpp core/servercore.h
    connectorsetup.h serveddefinition.h
    confignumbers.cpp confignumbers.h listenerlimits.h logrules.h retentionrules.h storage.h
    describe.cpp describe.h
    selftest.cpp selftest.h
    storequery.cpp storequery.h
    publicurl.cpp publicurl.h
    trustworthyurl.cpp trustworthyurl.h
    attempt.h cause.h deliverycommand.h hoststate.h retryrules.h causewords.cpp explanation.cpp explanation.h
    json.cpp json.h jsonwords.cpp
    servedoperation.cpp servedoperation.h
    core/answer.h core/serverhost_p.h serverhost.cpp serverhost.h serverhostrequests.cpp
    logging.cpp logging.h
    http/answercommands.cpp http/answercommands.h
    http/connectorlistener.cpp http/connectorlistener.h
    http/deliverycommands.cpp http/deliverycommands.h
    http/inputcheck.cpp http/inputcheck.h
    http/jsonbody.cpp http/jsonbody.h
    http/keycheck.cpp http/keycheck.h
    http/operationhandler.cpp http/operationhandler.h
    http/operatoraccess.cpp http/operatoraccess.h
    http/operatorbackend.h
    http/operatorcommands.cpp http/operatorcommands.h
    http/operatorlistener.cpp http/operatorlistener.h
    http/operatormetrics.cpp
    http/operatorqueries.cpp http/operatorqueries.h
    http/page.cpp http/page.h
    http/pathtable.cpp http/pathtable.h
    http/platformheaders.cpp http/platformheaders.h
    http/publicbase.cpp http/publicbase.h
    http/randomids.cpp http/randomids.h
    http/removal.cpp http/removal.h
    http/routechoice.cpp http/routechoice.h
    http/routetable.cpp http/routetable.h
    http/subscribeanswer.cpp http/subscribeanswer.h
    http/subscriptionhandler.cpp http/subscriptionhandler.h
    http/subscriptionid.cpp http/subscriptionid.h
    http/swaggerpages.cpp http/swaggerpages.h)
