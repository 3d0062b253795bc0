package org.yaoshi.account.security;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import org.yaoshi.account.Permission;

/** Lets nobody through a door who may not; it stands before the transaction, so a refusal costs none. */
@Interceptor
@Allowed(Permission.READ)
@Priority(Interceptor.Priority.PLATFORM_BEFORE)
public class Guard {

    @Inject
    private Caller caller;

    @AroundInvoke
    Object let(InvocationContext call) throws Exception {
        caller.must(call.getMethod().getAnnotation(Allowed.class).value());
        return call.proceed();
    }
}
