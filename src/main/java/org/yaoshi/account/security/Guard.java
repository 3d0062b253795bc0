package org.yaoshi.account.security;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import java.lang.reflect.Method;
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
        caller.must(needed(call.getMethod()).value());
        return call.proceed();
    }

    private static Allowed needed(Method door) {
        Allowed ofMethod = door.getAnnotation(Allowed.class);
        return ofMethod == null ? door.getDeclaringClass().getAnnotation(Allowed.class) : ofMethod;
    }
}
